-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "actId" UUID;
