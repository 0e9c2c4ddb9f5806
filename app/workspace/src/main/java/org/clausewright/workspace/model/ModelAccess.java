package org.clausewright.workspace.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.openai.ModelConnection;
import org.clausewright.assist.openai.OpenAiAssistant;
import org.clausewright.assist.openai.Templates;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;

/// Works out who helps with a spec: a model where one is set up and allowed, else the offline assistant; and says why.
/// What a spec itself names counts only where the person trusts it.
public final class ModelAccess {

    private final Trust trust;
    private final Map<String, String> environment;
    private final KeyStore store;

    public ModelAccess(Trust trust, Map<String, String> environment, KeyStore store) {
        this.trust = trust;
        this.environment = Map.copyOf(environment);
        this.store = store;
    }

    /// Who helps, and what led to it.
    ///
    /// @param assistant never fails to be there; the one who asked closes it
    /// @param endpoint  where the model is; empty offline
    /// @param why       one or two sentences: who helps and why, in particular why offline
    /// @param checks    what is set up and what is not, for the doctor and the settings
    /// @param askTrust  whether trusting the spec would change anything
    public record Setup(
            Assistant assistant, Optional<Endpoint> endpoint, String why, List<Check> checks, boolean askTrust) {

        public Setup {
            checks = List.copyOf(checks);
        }

        public boolean isOffline() {
            return endpoint.isEmpty();
        }
    }

    private record Named(String written, String where, Endpoint.Source source) {}

    public Setup setUp(Path root, Settings settings, Preferred preferred) {
        List<Check> checks = new ArrayList<>();
        boolean trusted = trust.isTrusted(root);
        boolean asks = !trusted && (settings.model().baseUrl().isPresent() || SpecPrompts.areIn(root));
        checks.add(trustCheck(settings, trusted, asks));
        if (preferred.isOffline()) {
            checks.add(new Check("endpoint", Check.State.OK, "Offline is chosen under Settings; no model is asked."));
            return offline("Offline is chosen under Settings, so the offline assistant helps.", checks, asks);
        }
        Optional<Named> named = named(settings, preferred, trusted);
        if (named.isEmpty()) {
            String why = "No model is set up, so the offline assistant helps."
                    + (asks && settings.model().baseUrl().isPresent()
                            ? " This spec names one, which counts once you trust the spec."
                            : "");
            checks.add(new Check(
                    "endpoint",
                    Check.State.MISSING,
                    "No model is set up. Enter an address under Settings, or set OPENAI_API_KEY; a server on this"
                            + " computer needs no key."));
            return offline(why, checks, asks);
        }
        Optional<URI> address = Endpoint.address(named.get().written());
        if (address.isEmpty()) {
            ModelFailure bad = new ModelFailure.BadAddress(
                    named.get().written(), named.get().where());
            checks.add(new Check("endpoint", Check.State.BROKEN, bad.message() + " " + bad.advice()));
            return offline(bad.message() + " The offline assistant helps.", checks, asks);
        }
        String model = model(settings, preferred, trusted);
        Endpoint endpoint = new Endpoint(address.get(), model, named.get().source());
        checks.add(new Check(
                "endpoint",
                Check.State.OK,
                model + " at " + endpoint.host() + ", named by " + named.get().where() + "."));
        return withKey(endpoint, trusted ? SpecPrompts.in(root) : Templates.OWN, checks, asks);
    }

    private Setup withKey(Endpoint endpoint, Templates templates, List<Check> checks, boolean asks) {
        return switch (new Keys(environment, store).of(endpoint)) {
            case Outcome.Failed<Optional<Keys.Key>> failed -> {
                checks.add(new Check(
                        "key",
                        Check.State.BROKEN,
                        failed.failure().message() + " " + failed.failure().advice()));
                yield offline(failed.failure().message() + " The offline assistant helps.", checks, asks);
            }
            case Outcome.Done<Optional<Keys.Key>> done -> {
                Optional<Keys.Key> key = done.value();
                if (key.isEmpty() && !endpoint.isLocal()) {
                    checks.add(new Check(
                            "key",
                            Check.State.MISSING,
                            "There is no key for " + endpoint.host() + ". Store one for it under Settings; a key that"
                                    + " was given for another host is not sent there."));
                    yield offline(
                            "There is no key for " + endpoint.host() + ", so the offline assistant helps.",
                            checks,
                            asks);
                }
                checks.add(new Check(
                        "key",
                        Check.State.OK,
                        key.map(found -> "The key for " + endpoint.host() + " comes from " + found.from() + ".")
                                .orElse(endpoint.host() + " is on this computer and needs no key.")));
                ModelConnection connection =
                        new ModelConnection(endpoint.baseUrl(), endpoint.model(), key.map(Keys.Key::secret));
                yield new Setup(
                        new OpenAiAssistant(connection, templates),
                        Optional.of(endpoint),
                        endpoint.model() + " at " + endpoint.host() + " helps.",
                        checks,
                        asks);
            }
        };
    }

    private Optional<Named> named(Settings settings, Preferred preferred, boolean trusted) {
        Keys keys = new Keys(environment, store);
        return settings.model()
                .baseUrl()
                .filter(_ -> trusted)
                .map(written -> new Named(written, "spec.yaml", Endpoint.Source.SPEC))
                .or(() ->
                        preferred.baseUrl().map(written -> new Named(written, "Settings", Endpoint.Source.PREFERENCES)))
                .or(() -> keys.value("OPENAI_BASE_URL")
                        .map(written -> new Named(written, "OPENAI_BASE_URL", Endpoint.Source.ENVIRONMENT)))
                .or(() -> keys.value("OPENAI_API_KEY")
                        .map(_ -> new Named(Endpoint.OPENAI, "OPENAI_API_KEY", Endpoint.Source.ENVIRONMENT)));
    }

    /// The spec's model where it is trusted and says one of its own, else the person's, else the default.
    private static String model(Settings settings, Preferred preferred, boolean trusted) {
        String own = settings.model().assistant();
        boolean says = trusted && !own.equals(Settings.Model.DEFAULT.assistant());
        return says ? own : preferred.model().orElse(Settings.Model.DEFAULT.assistant());
    }

    private static Check trustCheck(Settings settings, boolean trusted, boolean asks) {
        if (trusted) {
            return new Check(
                    "trust", Check.State.OK, "You trust this spec: what it says of models and prompts counts.");
        }
        String what = settings.model().baseUrl().isPresent() ? "The model address" : "The wording of prompts";
        return asks
                ? new Check(
                        "trust",
                        Check.State.MISSING,
                        what + " in this spec is not used, since you have not trusted the spec. Trust it in the"
                                + " window, or with --trust.")
                : new Check("trust", Check.State.OK, "This spec asks for nothing that needs your trust.");
    }

    private static Setup offline(String why, List<Check> checks, boolean asks) {
        return new Setup(new OfflineAssistant(), Optional.empty(), why, checks, asks);
    }
}
