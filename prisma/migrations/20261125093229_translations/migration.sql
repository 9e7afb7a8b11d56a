-- DropIndex
DROP INDEX "Transcript_interviewId_idx";

-- AlterTable
ALTER TABLE "Transcript" ADD COLUMN     "chosen" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "leaveOut" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "path" TEXT;

-- AlterTable
ALTER TABLE "Redaction" ADD COLUMN     "follows" UUID;

-- CreateTable
CREATE TABLE "Link" (
    "passageId" UUID NOT NULL,
    "originalId" UUID NOT NULL,
    "sure" DOUBLE PRECISION NOT NULL,
    "setBy" UUID,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("passageId","originalId")
);

-- CreateTable
CREATE TABLE "Settlement" (
    "id" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "participantId" UUID,
    "said" TEXT NOT NULL,
    "removed" TEXT NOT NULL,
    "own" TEXT NOT NULL,
    "cuts" TEXT NOT NULL,
    "actId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "participantId" UUID NOT NULL,
    "transcriptId" UUID NOT NULL,
    "policy" TEXT NOT NULL,
    "actId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "interviewId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermName" (
    "id" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "TermName_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Link_originalId_idx" ON "Link"("originalId");

-- CreateIndex
CREATE INDEX "Settlement_passageId_idx" ON "Settlement"("passageId");

-- CreateIndex
CREATE INDEX "Consent_transcriptId_participantId_seq_idx" ON "Consent"("transcriptId", "participantId", "seq");

-- CreateIndex
CREATE INDEX "Term_interviewId_idx" ON "Term"("interviewId");

-- CreateIndex
CREATE UNIQUE INDEX "TermName_termId_language_name_key" ON "TermName"("termId", "language", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Transcript_interviewId_language_key" ON "Transcript"("interviewId", "language");

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "Passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_transcriptId_fkey" FOREIGN KEY ("transcriptId") REFERENCES "Transcript"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermName" ADD CONSTRAINT "TermName_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE CASCADE ON UPDATE CASCADE;
