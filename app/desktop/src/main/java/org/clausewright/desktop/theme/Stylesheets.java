package org.clausewright.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Puts the stylesheets on a scene: the theme's colours, the house rules, those of the features, and the sizes that
/// follow the text size. The base theme is the scene's user-agent stylesheet, so that nothing static is touched.
public final class Stylesheets {

    private static final String HOUSE = "/org/clausewright/desktop/theme/house.css";

    private final List<String> features;
    private final Typefaces typefaces;

    /// @param features resources, absolute: `/org/clausewright/desktop/palette/palette.css`
    public Stylesheets(List<String> features) {
        this.typefaces = Typefaces.among(Font.getFamilies(), System.getProperty("os.name"));
        this.features = features.stream().map(this::withFamilies).toList();
    }

    /// Dresses the scene, now and whenever the appearance changes.
    public void dress(Scene scene, Appearance appearance) {
        appearance.theme().subscribe(theme -> apply(scene, appearance));
        appearance.textSize().subscribe(size -> apply(scene, appearance));
    }

    private void apply(Scene scene, Appearance appearance) {
        Theme theme = appearance.theme().getValue();
        List<String> sheets = new ArrayList<>();
        sheets.add(Stylesheets.class.getResource(theme.tokens()).toExternalForm());
        sheets.add(withFamilies(HOUSE));
        sheets.addAll(features);
        sheets.add(data(sizes(appearance.textSize().getValue().intValue())));
        scene.setUserAgentStylesheet(theme.base());
        scene.getStylesheets().setAll(sheets);
        for (Theme other : Theme.values()) {
            scene.getRoot().getStyleClass().remove("theme-" + other.id());
        }
        scene.getRoot().getStyleClass().add("theme-" + theme.id());
    }

    private String sizes(int textSize) {
        return String.format(Locale.ROOT, """
                .root { -fx-font-family: "%s"; -fx-font-size: %dpx; }
                .cw-mono { -fx-font-family: "%s"; }
                .ikonli-font-icon { -fx-icon-size: %.1fpx; }
                """, typefaces.ui(), textSize, typefaces.mono(), textSize * 1.08);
    }

    /// JavaFX looks up colours by name, but not font families; so the families' names are put into the rules.
    private String withFamilies(String resource) {
        return data(read(resource)
                .replace("-cw-font-mono", '"' + typefaces.mono() + '"')
                .replace("-cw-font-ui", '"' + typefaces.ui() + '"'));
    }

    private static String read(String resource) {
        try (InputStream stream = Stylesheets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such stylesheet: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String data(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
