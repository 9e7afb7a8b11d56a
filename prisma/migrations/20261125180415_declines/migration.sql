-- CreateTable
CREATE TABLE "Decline" (
    "id" UUID NOT NULL,
    "interviewId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "wishes" TEXT[],
    "body" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Decline_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Decline_interviewId_idx" ON "Decline"("interviewId");

-- AddForeignKey
ALTER TABLE "Decline" ADD CONSTRAINT "Decline_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decline" ADD CONSTRAINT "Decline_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
