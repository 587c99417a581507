/** A file of the data set that is ready to be sent. */
export interface Outgoing {
  /** Path inside the data folder, `case-files/x.csv`. */
  readonly path: string;
  readonly text: string;
}

export interface SendPlace {
  /** Address of the repository's page, without a slash at its end. */
  readonly repository: string;
  readonly branch: string;
  /** Paths that the published data set has already. */
  readonly published: ReadonlySet<string>;
}

/** How the repository takes the files. */
export interface SendWay {
  /**
   * `new_file`: one page with name and content filled in. `upload_file`: a page to drag the files onto as they are.
   * `upload_folder`: the same for the folders of the unpacked ZIP.
   */
  readonly kind: 'new_file' | 'upload_file' | 'upload_folder';
  readonly url: string;
}

/** Longest address of a page with its content; servers and office networks cut or refuse longer ones. */
export const ADDRESS_LIMIT = 7000;

const DATA = 'data';

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** Bytes of an address as they are sent: all of it is ASCII once encoded. */
const bytesOf = (address: string): number => new TextEncoder().encode(address).length;

/** In the path of an address, where slashes stay. */
const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function newFileAddress({ path, text }: Outgoing, { repository, branch }: SendPlace): string {
  const name = encodeURIComponent(`${DATA}/${path}`).replaceAll('%2F', '/');
  return `${repository}/new/${encodePath(branch)}?filename=${name}&value=${encodeURIComponent(text)}`;
}

/** The one folder of all files, where the repository has it and they need nothing else; null otherwise. */
function commonFolder(files: readonly Outgoing[], { published }: SendPlace): string | null {
  const [folder, ...others] = new Set(files.map(({ path }) => folderOf(path)));
  if (folder === undefined || others.length > 0) return null;
  return folder === '' || [...published].some((path) => folderOf(path) === folder) ? folder : null;
}

/**
 * The page of the repository where these files are sent from. In: what is sent, and where to.
 * Out: the page that creates one new file where its whole address stays short enough, else a page to upload to.
 */
export function sendWay(files: readonly Outgoing[], place: SendPlace): SendWay {
  const [only, ...others] = files;
  if (only && others.length === 0 && !place.published.has(only.path)) {
    const url = newFileAddress(only, place);
    if (bytesOf(url) <= ADDRESS_LIMIT) return { kind: 'new_file', url };
  }
  const upload = `${place.repository}/upload/${encodePath(place.branch)}/${DATA}`;
  const folder = commonFolder(files, place);
  if (folder === null) return { kind: 'upload_folder', url: `${upload}/` };
  return { kind: 'upload_file', url: folder === '' ? upload : `${upload}/${encodePath(folder)}` };
}

/**
 * A letter that is prepared and not sent; files cannot be put into it by an address. In: who reads it, empty where
 * nobody does, and its words. Out: its address, or null.
 */
export function mailAddress(
  mail: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string | null {
  if (mail === '') return null;
  // Line ends of a letter.
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
