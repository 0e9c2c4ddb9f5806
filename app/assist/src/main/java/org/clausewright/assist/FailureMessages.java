package org.clausewright.assist;

import java.time.Duration;

/// What happened, one plain sentence for each failure.
final class FailureMessages {

    private FailureMessages() {}

    static String of(AssistFailure failure) {
        return switch (failure) {
            case AssistFailure.NoNetwork failed -> "The computer cannot reach " + failed.host() + ".";
            case AssistFailure.Refused failed -> "No server answers at " + failed.host() + ".";
            case AssistFailure.ProxyFailed failed ->
                "The proxy " + failed.proxy() + " gives no way to " + failed.host() + ".";
            case AssistFailure.ProxyUnusable failed -> failed.variable() + " names no proxy that can be used.";
            case AssistFailure.NotSecure failed -> "The secure connection to " + failed.host() + " could not be made.";
            case AssistFailure.KeyRefused failed -> of(failed);
            case AssistFailure.ModelMissing failed ->
                failed.host() + " has no model called \"" + failed.model() + "\" at this address.";
            case AssistFailure.TooManyRequests failed ->
                failed.host() + " takes no more requests at the moment"
                        + failed.after()
                                .map(wait -> "; it asks to wait " + inWords(wait))
                                .orElse("") + ".";
            case AssistFailure.ServerFault failed ->
                failed.host() + " reports a fault of its own"
                        + (failed.status() < 400 ? " in mid-answer" : " (" + failed.status() + ")")
                        + because(failed.reason());
            case AssistFailure.Rejected failed ->
                failed.host() + " refused the request (" + failed.status() + ")" + because(failed.reason());
            case AssistFailure.TimedOut failed -> failed.host() + " did not answer in time.";
            case AssistFailure.CutOff failed ->
                "The connection to " + failed.host() + " broke off before the answer was complete.";
            case AssistFailure.Garbled failed ->
                "What " + failed.host() + " sends cannot be read from the middle of its answer on.";
            case AssistFailure.NotAnEndpoint failed -> "What answers at " + failed.host() + " is not a model endpoint.";
            case AssistFailure.DoesNotFit failed ->
                failed.model() + " did not answer in the form it was asked for: " + failed.problem() + ".";
            case AssistFailure.EmptyReply failed -> failed.model() + " gave an empty answer.";
            case AssistFailure.TooLong failed ->
                "The answer of " + failed.host() + " was far longer than it should be, and was cut off.";
            case AssistFailure.Redirected failed ->
                failed.host() + " redirects to " + failed.elsewhere().orElse("another address")
                        + "; it was not followed.";
            case AssistFailure.TemplateUnusable failed ->
                failed.file()
                        + " cannot be used: it needs a line \"Version: ...\" and the parts \"## System\" and \"## User\".";
            case AssistFailure.Declined failed -> failed.model() + " declined to answer" + because(failed.reason());
            case AssistFailure.LeftAlone failed ->
                failed.host() + " failed " + (failed.failures() == 1 ? "" : failed.failures() + " times in a row ")
                        + "and is left alone until " + failed.at() + ", in " + inWords(failed.pause())
                        + ". The last time: " + failed.last();
            case AssistFailure.NoEmbeddings failed ->
                failed.host() + " offers no embeddings by a model called \"" + failed.model() + "\""
                        + because(failed.reason());
            case AssistFailure.BudgetSpent failed ->
                "The budget of " + failed.whose() + " is " + failed.budget() + "; " + failed.spent()
                        + " of it is spent, and this call would need about " + failed.needed() + ".";
            case AssistFailure.NoBudget failed -> "The budget of " + failed.whose() + " is 0, so no model is asked.";
            case AssistFailure.PriceUnknown failed ->
                "Nobody has said what " + failed.model() + " costs, so a budget in money cannot be kept.";
        };
    }

    /// What the server said, as the end of a sentence.
    private static String because(String reason) {
        if (reason.isEmpty()) {
            return ".";
        }
        return ": " + reason + (reason.matches(".*[.!?\u2026]") ? "" : ".");
    }

    private static String of(AssistFailure.KeyRefused failed) {
        if (!failed.keySent()) {
            return failed.host() + " asks for a key, and none is set up for it.";
        }
        return failed.status() == 401
                ? failed.host() + " does not accept the key."
                : failed.host() + " accepts the key, but it does not allow this model or call.";
    }

    static String inWords(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        if (seconds < 120) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        long minutes = Math.ceilDiv(seconds, 60);
        if (minutes < 120) {
            return minutes + " minutes";
        }
        long hours = Math.ceilDiv(minutes, 60);
        return hours <= 48 ? hours + " hours" : "more than two days";
    }
}
