-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "digestAt" TIMESTAMP(3),
ADD COLUMN     "mailDigest" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "mailPublished" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "mailReminders" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "mailTurn" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "zone" TEXT;

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "interviewId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "byId" UUID,
    "kind" TEXT NOT NULL,
    "objectId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMP(3),
    "mailedAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Notice_participantId_createdAt_idx" ON "Notice"("participantId", "createdAt");

-- CreateIndex
CREATE INDEX "Notice_createdAt_idx" ON "Notice"("createdAt");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
