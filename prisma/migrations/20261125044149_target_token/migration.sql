-- CreateTable
CREATE TABLE "TargetToken" (
    "target" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TargetToken_pkey" PRIMARY KEY ("target")
);
