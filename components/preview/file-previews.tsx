import { useFormatter } from "next-intl";
import type { SignOffView } from "@/lib/core/publish/views";
import { languageName } from "@/lib/i18n/language-name";
import { PostPreview } from "./post-preview";

/** Every file as readers will see it: the original at once, the others folded under their language. */
export function FilePreviews({ files }: { files: SignOffView["files"] }) {
  const format = useFormatter();
  const [first, ...others] = files;
  if (!first) return null;
  const shown = ({ preview, language, direction }: SignOffView["files"][number]) => (
    <PostPreview items={preview} language={language} direction={direction} />
  );
  return (
    <>
      {shown(first)}
      {others.map((file) => (
        <details key={file.path} className="mt-6 border-rule border-t pt-4">
          <summary className="cursor-pointer py-1 text-[15px] font-[550]">
            {languageName(format, file.language)}
          </summary>
          <div className="mt-3">{shown(file)}</div>
        </details>
      ))}
    </>
  );
}
