-- CreateEnum
CREATE TYPE "SuggestionType" AS ENUM ('words', 'speaker', 'split', 'merge', 'heading', 'keyPoint', 'order');

-- AlterEnum
ALTER TYPE "SuggestionState" ADD VALUE 'countered';

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "counters" UUID,
ADD COLUMN     "detail" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "note" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "type" "SuggestionType" NOT NULL DEFAULT 'words';
