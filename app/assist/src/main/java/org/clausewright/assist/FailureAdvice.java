package org.clausewright.assist;

/// What to do about each failure, and what is safe.
final class FailureAdvice {

    private FailureAdvice() {}

    static String of(AssistFailure failure) {
        return switch (failure) {
            case AssistFailure.NoNetwork _ ->
                "Check the network and the address under Settings. Nothing was changed; the offline assistant works"
                        + " without a network.";
            case AssistFailure.Refused _ ->
                "Start the server, or correct the address under Settings or in OPENAI_BASE_URL.";
            case AssistFailure.ProxyFailed _ ->
                "Check HTTPS_PROXY, and the name and password in it; a host that is to be reached without the proxy is"
                        + " named in NO_PROXY. Nothing was sent.";
            case AssistFailure.ProxyUnusable _ ->
                "It has the form http://proxy.example:3128, with user:password@ before the host where the proxy asks"
                        + " for them. Nothing was sent.";
            case AssistFailure.NotSecure _ ->
                "Its certificate may be wrong, or something between here and there listens in. Nothing was sent.";
            case AssistFailure.KeyRefused failed ->
                failed.keySent() && failed.status() == 403
                        ? "Choose a model that the account may use, or ask whoever runs the account. Nothing was changed."
                        : "Store a key for this host under Settings, or set the environment variable OPENAI_API_KEY.";
            case AssistFailure.ModelMissing _ ->
                "Choose another model, and check that the address ends as the server wants it, often in /v1.";
            case AssistFailure.TooManyRequests failed ->
                "Try again "
                        + failed.after()
                                .map(wait -> "in " + FailureMessages.inWords(wait))
                                .orElse("in a minute")
                        + ", or check the quota of the account. What had come so far is kept.";
            case AssistFailure.ServerFault _ -> "Try again in a few minutes. What had come so far is kept.";
            case AssistFailure.Rejected failed ->
                failed.status() == 429
                        ? "Check the quota and the bills of the account. What had come so far is kept."
                        : "Another model or server may take it. Nothing was changed.";
            case AssistFailure.TimedOut _ -> "Try again, or choose a faster model. What had come so far is kept.";
            case AssistFailure.CutOff _ -> "What had come so far is kept. Try again for the rest.";
            case AssistFailure.Garbled _ ->
                "What had come so far is kept. Try again; if it comes back, the server or something on the way to it is"
                        + " at fault.";
            case AssistFailure.NotAnEndpoint _ ->
                "Check the address under Settings or in OPENAI_BASE_URL; a network that wants a login first also answers"
                        + " like this.";
            case AssistFailure.DoesNotFit _ -> "Nothing of its answer was used. Try again, or choose a larger model.";
            case AssistFailure.EmptyReply _ -> "Try again, or choose another model.";
            case AssistFailure.TooLong _ -> "What had come so far is kept. Check the address, or choose another model.";
            case AssistFailure.Redirected _ ->
                "A key goes only to the host it was given for. If the new address is right, enter it under Settings.";
            case AssistFailure.TemplateUnusable _ ->
                "Mend the file, or remove it: then the program's own wording is used. Nothing was sent.";
            case AssistFailure.Declined _ -> "Another model may answer. Nothing was changed.";
            case AssistFailure.LeftAlone _ ->
                "This time nothing was sent. Test under Settings, or doctor --model, asks it at once; what had come so far"
                        + " is kept.";
            case AssistFailure.NoEmbeddings _ -> "Choose another embedding model, or none. Nothing was changed.";
            case AssistFailure.BudgetSpent _ ->
                "Nothing was sent. Raise the budget, under Settings or with --budget, or count afresh under Settings; what"
                        + " had come so far is kept.";
            case AssistFailure.NoBudget _ ->
                "Raise it where it was set, under Settings or with --budget; the offline assistant costs nothing.";
            case AssistFailure.PriceUnknown _ ->
                "Enter its price under Settings, or set the budget in tokens. Nothing was sent.";
        };
    }
}
