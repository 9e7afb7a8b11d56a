-- AlterTable
ALTER TABLE "Interview" ADD COLUMN     "editedLine" BOOLEAN NOT NULL DEFAULT false;
