package org.clausewright.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// The contrast of colours that meet, by WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what is large or drawn.
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-fA-F]{3,8}|rgba?\\([^)]*\\))\\s*;");

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default",
        "-color-fg-default, -color-bg-subtle",
        "-color-fg-default, -color-bg-overlay",
        "-color-fg-muted, -color-bg-default",
        "-color-fg-muted, -color-bg-subtle",
        "-color-fg-muted, -color-bg-overlay",
        "-color-fg-subtle, -color-bg-default",
        "-color-fg-subtle, -color-bg-subtle",
        "-color-fg-subtle, -color-bg-overlay",
        "-color-fg-emphasis, -color-accent-emphasis",
        "-color-accent-fg, -color-bg-default",
        "-color-accent-fg, -color-bg-overlay",
        "-color-success-fg, -color-bg-default",
        "-color-warning-fg, -color-bg-default",
        "-color-danger-fg, -color-bg-default",
        "-color-danger-fg, -color-bg-subtle",
        "-color-fg-default, -color-accent-subtle",
        "-color-fg-muted, -color-accent-subtle",
        "-color-fg-default, -cw-good-bg",
        "-color-fg-default, -cw-bad-bg",
        "-color-fg-default, -cw-ok-bg",
        "-color-fg-muted, -cw-good-bg",
        "-color-fg-muted, -cw-bad-bg",
        "-color-fg-muted, -cw-ok-bg",
        "-cw-good-fg, -cw-good-bg",
        "-cw-bad-fg, -cw-bad-bg",
        "-cw-ok-fg, -cw-ok-bg",
        "-color-fg-default, -cw-band",
        "-color-fg-default, -cw-example-ground",
        "-color-fg-muted, -cw-example-ground",
        "-color-fg-muted, -cw-tag-bg",
        "-color-fg-default, -cw-mark-bg",
        "-color-fg-default, -cw-selection",
        "-color-fg-default, -cw-diff-added-bg",
        "-color-fg-default, -cw-diff-added-word-bg",
        "-color-fg-default, -cw-diff-removed-bg",
        "-color-fg-default, -cw-diff-removed-word-bg",
        "-color-fg-muted, -cw-diff-added-bg",
        "-color-fg-muted, -cw-diff-removed-bg",
        "-cw-authority-1, -color-bg-default",
        "-cw-authority-2, -color-bg-default",
        "-cw-authority-3, -color-bg-default",
        "-cw-authority-4, -color-bg-default",
        "-cw-authority-5, -color-bg-default",
    })
    void textCanBeReadInBothThemes(String ink, String ground) throws IOException {
        assertContrast(ink, ground, 4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "-cw-squiggle-error, -color-bg-default",
        "-cw-squiggle-warning, -color-bg-default",
        "-cw-squiggle-info, -color-bg-default",
        "-cw-squiggle-error, -cw-band",
        "-cw-squiggle-warning, -cw-band",
        "-cw-good-stripe, -cw-good-bg",
        "-cw-bad-stripe, -cw-bad-bg",
        "-cw-ok-stripe, -cw-ok-bg",
        "-cw-focus, -color-bg-default",
        "-cw-focus, -color-bg-subtle",
        "-color-accent-emphasis, -color-bg-default",
    })
    void linesCanBeSeenInBothThemes(String ink, String ground) throws IOException {
        assertContrast(ink, ground, 3);
    }

    private static void assertContrast(String ink, String ground, double least) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, String> tokens = tokens(theme);
            Color under = over(colour(tokens, ground), colour(tokens, "-color-bg-default"));
            double contrast = contrast(over(colour(tokens, ink), under), under);
            assertTrue(contrast >= least, () -> "%s: %s on %s is %.2f to 1, and should be %.1f"
                    .formatted(theme, ink, ground, contrast, least));
        }
    }

    private static Color colour(Map<String, String> tokens, String name) {
        String value = tokens.get(name);
        assertTrue(value != null, () -> "no colour is called " + name);
        return Color.web(value);
    }

    private static Map<String, String> tokens(Theme theme) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        for (String resource : new String[] {theme.base(), theme.tokens()}) {
            try (InputStream in = ContrastTest.class.getResourceAsStream(resource)) {
                Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    tokens.put(matcher.group(1), matcher.group(2));
                }
            }
        }
        return tokens;
    }

    private static Color over(Color top, Color under) {
        return under.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
