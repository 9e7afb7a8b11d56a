-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "droppedAt" TIMESTAMP(3);
