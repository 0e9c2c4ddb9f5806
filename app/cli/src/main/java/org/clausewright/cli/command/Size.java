package org.clausewright.cli.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.cli.console.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The size of a picture, in pixels.
record Size(int width, int height) {

    static final Size USUAL = new Size(1400, 900);

    private static final Pattern FORM = Pattern.compile("([0-9]{3,4})[x×]([0-9]{3,4})");
    private static final int SMALLEST = 200;
    private static final int LARGEST = 8_000;

    private boolean isDrawable() {
        return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }

    /// Reads `1400x900`.
    static final class Reader implements ITypeConverter<Size> {

        @Override
        public Size convert(String value) {
            Matcher form = FORM.matcher(value);
            if (form.matches()) {
                Size size = new Size(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
                if (size.isDrawable()) {
                    return size;
                }
            }
            throw new TypeConversionException(Words.of("screenshot.size", value, SMALLEST, LARGEST));
        }
    }
}
