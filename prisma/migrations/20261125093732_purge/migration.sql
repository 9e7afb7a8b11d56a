-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "fromReaders" BOOLEAN NOT NULL DEFAULT false;
