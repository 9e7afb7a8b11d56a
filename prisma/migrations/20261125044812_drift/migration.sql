-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "replaces" TEXT;

-- CreateTable
CREATE TABLE "Drift" (
    "id" UUID NOT NULL,
    "interviewId" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "found" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Drift_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Drift_interviewId_endedAt_idx" ON "Drift"("interviewId", "endedAt");

-- CreateIndex
CREATE INDEX "Drift_publicationId_idx" ON "Drift"("publicationId");

-- AddForeignKey
ALTER TABLE "Drift" ADD CONSTRAINT "Drift_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Drift" ADD CONSTRAINT "Drift_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;
