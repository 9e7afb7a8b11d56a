-- CreateTable
CREATE TABLE "Restructuring" (
    "id" UUID NOT NULL,
    "transcriptId" UUID NOT NULL,
    "actId" UUID NOT NULL,
    "type" "SuggestionType" NOT NULL,
    "place" INTEGER NOT NULL,
    "back" JSONB NOT NULL,
    "between" TEXT NOT NULL DEFAULT '',
    "places" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Restructuring_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Restructuring_actId_key" ON "Restructuring"("actId");

-- CreateIndex
CREATE INDEX "Restructuring_transcriptId_createdAt_idx" ON "Restructuring"("transcriptId", "createdAt");

-- AddForeignKey
ALTER TABLE "Restructuring" ADD CONSTRAINT "Restructuring_transcriptId_fkey" FOREIGN KEY ("transcriptId") REFERENCES "Transcript"("id") ON DELETE CASCADE ON UPDATE CASCADE;
