-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN     "file" TEXT,
ADD COLUMN     "link" TEXT NOT NULL DEFAULT replace((gen_random_uuid())::text || (gen_random_uuid())::text, '-', '');

-- AlterTable
ALTER TABLE "ChangeRequest" ADD COLUMN     "copies" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "goneAt" TIMESTAMP(3),
ADD COLUMN     "publicationId" UUID,
ADD COLUMN     "seenAt" TIMESTAMP(3),
ADD COLUMN     "undoneAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "ReceiptKey" (
    "key" TEXT NOT NULL,
    "sealed" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReceiptKey_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_link_key" ON "Receipt"("link");
