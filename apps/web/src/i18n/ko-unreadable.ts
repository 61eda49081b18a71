/** Why a file cannot be read, in Korean. The reader's own sentences are English and of a few forms; others are left as they are. */

const KINDS: Readonly<Record<string, string>> = {
  'a binary file': '이진 파일',
  'a PNG image': 'PNG 이미지',
  'a JPEG image': 'JPEG 이미지',
  'a GIF image': 'GIF 이미지',
  'a TIFF image': 'TIFF 이미지',
  'a bitmap image': '비트맵 이미지',
  'a video, audio or HEIC image file': '동영상, 음성 또는 HEIC 이미지',
  'an MP3 audio file': 'MP3 음성 파일',
  'an Ogg audio or video file': 'Ogg 음성 또는 동영상',
  'an audio or video file': '음성 또는 동영상',
  'a Matroska or WebM video': 'Matroska 또는 WebM 동영상',
  'a Windows program': 'Windows 프로그램',
  'a Linux program': 'Linux 프로그램',
  'a compiled program': '컴파일된 프로그램',
  'a macOS program': 'macOS 프로그램',
  'a WebAssembly program': 'WebAssembly 프로그램',
  'a bzip2 archive': 'bzip2 압축 파일',
  'an xz archive': 'xz 압축 파일',
  'a Zstandard archive': 'Zstandard 압축 파일',
  'a 7-Zip archive': '7-Zip 압축 파일',
  'a RAR archive': 'RAR 압축 파일',
  'an SQLite database': 'SQLite 데이터베이스',
  'a font': '글꼴 파일',
  'a DOCX file without a text': '본문이 없는 DOCX',
  'a mail without text': '본문이 없는 메일',
  'a mail nested or headed beyond reason': '지나치게 중첩된 메일',
  'an encrypted PDF': '암호화된 PDF',
  'a damaged PDF': '손상된 PDF',
  'a PDF without text (a scan or pictures)': '텍스트가 없는 PDF(스캔 또는 그림)',
  'an encrypted document': '암호화된 문서',
  'a WebP image': 'WebP 이미지',
  'a gzip archive': 'gzip 압축 파일',
  'a zip archive': 'zip 압축 파일',
  'a damaged zip archive': '손상된 zip 압축 파일',
  'an RTF document': 'RTF 문서',
  'an HWP document': 'HWP 문서',
  'an old HWP document': '옛 HWP 문서',
  'an HWPX document': 'HWPX 문서',
  'an OpenDocument file': 'OpenDocument 파일',
  'an EPUB book': 'EPUB 전자책',
  'an Excel workbook': 'Excel 통합 문서',
  'an Excel workbook of the old kind (.xls)': '옛 형식의 Excel 통합 문서(.xls)',
  'a PowerPoint presentation': 'PowerPoint 프레젠테이션',
  'a PowerPoint presentation of the old kind (.ppt)': '옛 형식의 PowerPoint 프레젠테이션(.ppt)',
  'a Word document of the old kind (.doc)': '옛 형식의 Word 문서(.doc)',
  'an Outlook message (.msg)': 'Outlook 메시지(.msg)',
  'an encrypted Office document': '암호화된 Office 문서',
  'an Office file of the old kind': '옛 형식의 Office 파일',
  'a PostScript file': 'PostScript 파일',
};

const SENTENCES: Readonly<Record<string, string>> = {
  'the file is empty': '빈 파일입니다',
  'the document has no text': '문서에 텍스트가 없습니다',
  'save it as DOCX or PDF': 'DOCX나 PDF로 저장해 주십시오',
  'save it as PDF': 'PDF로 저장해 주십시오',
  'save it as DOCX or plain text': 'DOCX나 일반 텍스트로 저장해 주십시오',
  'save it as DOCX or PDF (a mail as .eml)': 'DOCX나 PDF로(메일은 .eml로) 저장해 주십시오',
  'convert it to PDF': 'PDF로 변환해 주십시오',
  'download it again': '다시 내려받아 주십시오',
  'save it without a password': '암호 없이 저장해 주십시오',
  'give its attachments as files': '첨부 파일을 따로 넣어 주십시오',
  'run text recognition (OCR) on it first': '먼저 문자 인식(OCR)을 해 주십시오',
  'unpack it and give the documents': '압축을 풀어 문서를 넣어 주십시오',
  'split it, or give the part that matters': '나누거나 필요한 부분만 넣어 주십시오',
  'plain text, Markdown, HTML, PDF, DOCX or an .eml mail': '일반 텍스트, Markdown, HTML, PDF, DOCX, .eml 메일',
};

export function koUnreadable(text: string): string {
  const looks = /^this looks like (.+)$/.exec(text)?.[1];
  if (looks !== undefined) return `${KINDS[looks] ?? looks} 형식으로 보입니다`;
  const large = /^the document is too large: (\d+) (bytes|characters), at most (\d+)$/.exec(text);
  if (large) {
    const unit = large[2] === 'bytes' ? '바이트' : '자';
    return `문서가 너무 큽니다: ${large[1]}${unit}, 최대 ${large[3]}${unit}`;
  }
  return SENTENCES[text] ?? text;
}
