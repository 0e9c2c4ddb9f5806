package org.clausewright.desktop.parts;

import java.util.Optional;
import javafx.scene.control.Button;
import org.clausewright.assist.AssistFailure;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.desktop.frame.SettingsRequest;
import org.clausewright.spec.Failure;

/// Opens the settings where they mend what a message beside it says.
public final class SettingsButton extends Button {

    public SettingsButton(SettingsPart part) {
        super(Messages.of(SettingsButton.class).text("settings.open"));
        getStyleClass().addAll("small", "quiet", "settings-button");
        setMinWidth(USE_PREF_SIZE);
        leadTo(part);
    }

    void leadTo(SettingsPart part) {
        setOnAction(press -> fireEvent(new SettingsRequest(part)));
    }

    /// The part of the settings that a failure's advice speaks of, or that offers what it advises.
    static Optional<SettingsPart> mending(Failure failure) {
        return failure instanceof AssistFailure assist ? mending(assist) : Optional.empty();
    }

    private static Optional<SettingsPart> mending(AssistFailure failure) {
        return switch (failure) {
            case AssistFailure.NoNetwork _,
                    AssistFailure.Refused _,
                    AssistFailure.NotAnEndpoint _,
                    AssistFailure.Redirected _,
                    AssistFailure.LeftAlone _ -> Optional.of(SettingsPart.ENDPOINT);
            case AssistFailure.ModelMissing _,
                    AssistFailure.Rejected _,
                    AssistFailure.TimedOut _,
                    AssistFailure.DoesNotFit _,
                    AssistFailure.EmptyReply _,
                    AssistFailure.TooLong _,
                    AssistFailure.Declined _,
                    AssistFailure.NoEmbeddings _ -> Optional.of(SettingsPart.MODEL);
            case AssistFailure.KeyRefused _ -> Optional.of(SettingsPart.KEY);
            case AssistFailure.BudgetSpent _, AssistFailure.NoBudget _ -> Optional.of(SettingsPart.BUDGET);
            case AssistFailure.PriceUnknown _ -> Optional.of(SettingsPart.PRICE);
            case AssistFailure.ProxyFailed _,
                    AssistFailure.ProxyUnusable _,
                    AssistFailure.NotSecure _,
                    AssistFailure.TooManyRequests _,
                    AssistFailure.ServerFault _,
                    AssistFailure.CutOff _,
                    AssistFailure.Garbled _,
                    AssistFailure.TemplateUnusable _ -> Optional.empty();
        };
    }
}
