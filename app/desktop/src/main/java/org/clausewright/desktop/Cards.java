package org.clausewright.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.assist.openai.Templates;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.desktop.palette.PaletteEntries;
import org.clausewright.desktop.palette.PaletteEntry;
import org.clausewright.desktop.palette.PaletteModel;
import org.clausewright.desktop.palette.PaletteView;
import org.clausewright.desktop.settings.AuthorModel;
import org.clausewright.desktop.settings.AuthorSection;
import org.clausewright.desktop.settings.CostsModel;
import org.clausewright.desktop.settings.CostsSection;
import org.clausewright.desktop.settings.LooksSection;
import org.clausewright.desktop.settings.ModelInUse;
import org.clausewright.desktop.settings.ModelSection;
import org.clausewright.desktop.settings.PromptsCard;
import org.clausewright.desktop.settings.SettingsSection;
import org.clausewright.desktop.settings.SettingsView;
import org.clausewright.desktop.settings.TextSection;
import org.clausewright.desktop.settings.TrustModel;
import org.clausewright.spec.Settings;

/// What is laid over the window at a command, whatever is in it: the palette, the settings, and what there is to read.
record Cards(MainWindow window, Services services) {

    void showPalette() {
        if (window.overlays().isOpen()) {
            return;
        }
        List<PaletteEntry> entries = window.workbench()
                .map(Workbench::paletteEntries)
                .orElseGet(() -> PaletteEntries.ofCommands(window.commands().all()));
        PaletteView.show(new PaletteModel(entries, services.preferences()), window.overlays());
    }

    void showSettings() {
        if (!window.overlays().isOpen()) {
            showSettings(Optional.empty());
        }
    }

    /// Also above a card that leads there.
    ///
    /// @param part which has the keyboard from the start
    void showSettings(Optional<SettingsPart> part) {
        Optional<Workbench> opened = window.workbench();
        ModelInUse inUse = opened.map(Workbench::modelInUse).orElseGet(this::withoutSpec);
        ModelSection model = new ModelSection(inUse, services.models(), services.preferences(), services.tasks());
        opened.ifPresent(_ -> model.withTrust(new TrustModel(services.models().trust(), inUse, services.tasks())));
        CostsSection costs = new CostsSection(
                new CostsModel(services.preferences(), inUse, services.models().calls(), services.tasks()),
                inUse,
                opened.isPresent());
        List<SettingsSection> sections = new ArrayList<>(List.of(
                new LooksSection(services.appearance()),
                model,
                costs,
                new TextSection(services.preferences(), window.commands())));
        opened.flatMap(Workbench::repository)
                .ifPresent(folder -> sections.add(new AuthorSection(new AuthorModel(folder, services.tasks()))));
        SettingsView.show(sections, part, window.overlays(), () -> {
            model.close();
            costs.close();
            if (opened.isEmpty()) {
                inUse.close();
            }
        });
    }

    private ModelInUse withoutSpec() {
        return new ModelInUse(
                services.folders().config(),
                () -> Settings.DEFAULT,
                services.tasks(),
                services.preferences(),
                services.models());
    }

    /// What the model is asked: in the wording of the opened spec where it is trusted.
    void showPrompts() {
        PromptsCard.open(
                window.workbench()
                        .map(opened -> opened.modelInUse().setup().get().templates())
                        .orElse(Templates.OWN),
                window.overlays());
    }

    void showKeys() {
        window.overlays().modal(new KeysCard(window.commands()), () -> {});
    }
}
