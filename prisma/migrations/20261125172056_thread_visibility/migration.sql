-- CreateEnum
CREATE TYPE "ThreadVisibility" AS ENUM ('private', 'sides', 'all');

-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "lostFrom" UUID,
ADD COLUMN     "makerId" UUID,
ADD COLUMN     "query" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "visibility" "ThreadVisibility" NOT NULL DEFAULT 'all';
