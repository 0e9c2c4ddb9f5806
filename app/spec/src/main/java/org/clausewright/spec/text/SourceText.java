package org.clausewright.spec.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file as it was read. A byte order mark stays in the text as U+FEFF, line endings stay as they are:
/// `encode(decode(bytes).text())` gives the same bytes for whatever is editable.
///
/// @param text     the decoded text; with replacement characters where the bytes are not UTF-8
/// @param editable false where the bytes are not UTF-8, since saving would damage what could not be read
public record SourceText(String text, boolean editable) {

    public static SourceText decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(text, true);
        } catch (CharacterCodingException notUtf8) {
            return new SourceText(new String(bytes, StandardCharsets.UTF_8), false);
        }
    }

    /// The bytes of a text in UTF-8. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
    public static byte[] encode(String text) {
        String whole = hasLoneSurrogate(text)
                ? text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
