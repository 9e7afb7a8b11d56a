-- AlterTable
ALTER TABLE "Redaction" ADD COLUMN     "until" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Signoff" ADD COLUMN     "rules" INTEGER;

-- CreateTable
CREATE TABLE "GroundRules" (
    "id" UUID NOT NULL,
    "interviewId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "credit" TEXT NOT NULL DEFAULT '',
    "label" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "GroundRules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RulesAcceptance" (
    "id" UUID NOT NULL,
    "rulesId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RulesAcceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RulesExtension" (
    "id" UUID NOT NULL,
    "rulesId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RulesExtension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "GroundRules_interviewId_number_key" ON "GroundRules"("interviewId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "RulesAcceptance_rulesId_participantId_key" ON "RulesAcceptance"("rulesId", "participantId");

-- CreateIndex
CREATE INDEX "RulesExtension_rulesId_idx" ON "RulesExtension"("rulesId");

-- AddForeignKey
ALTER TABLE "GroundRules" ADD CONSTRAINT "GroundRules_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroundRules" ADD CONSTRAINT "GroundRules_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RulesAcceptance" ADD CONSTRAINT "RulesAcceptance_rulesId_fkey" FOREIGN KEY ("rulesId") REFERENCES "GroundRules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RulesAcceptance" ADD CONSTRAINT "RulesAcceptance_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RulesExtension" ADD CONSTRAINT "RulesExtension_rulesId_fkey" FOREIGN KEY ("rulesId") REFERENCES "GroundRules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RulesExtension" ADD CONSTRAINT "RulesExtension_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
