-- AlterTable
ALTER TABLE "Interview" ADD COLUMN     "endedAt" TIMESTAMP(3);
