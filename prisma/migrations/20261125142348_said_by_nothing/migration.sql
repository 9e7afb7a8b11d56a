-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "alone" BOOLEAN NOT NULL DEFAULT false;
