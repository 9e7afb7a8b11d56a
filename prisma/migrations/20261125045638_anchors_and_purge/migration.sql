-- AlterTable
ALTER TABLE "Interview" ADD COLUMN     "purgeAfter" INTEGER;

-- AlterTable
ALTER TABLE "Transcript" ADD COLUMN     "importSeal" TEXT;

-- AlterTable
ALTER TABLE "Redaction" ADD COLUMN     "purgedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Act" ADD COLUMN     "head" TEXT,
ADD COLUMN     "line" INTEGER;
