-- AlterTable
ALTER TABLE "Interview" ADD COLUMN     "noteAskedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "noteAgreedAt" TIMESTAMP(3);
