-- AlterTable
ALTER TABLE "Dismissal" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'difference';
