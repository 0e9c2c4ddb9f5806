package org.clausewright.workspace.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.HttpProxy;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Prices;
import org.clausewright.assist.Proxies;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.openai.Means;
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
    private final ModelCalls calls;

    public ModelAccess(Trust trust, Map<String, String> environment, KeyStore store, ModelCalls calls) {
        this.trust = trust;
        this.environment = Map.copyOf(environment);
        this.store = store;
        this.calls = calls;
    }

    /// Who helps, and what led to it.
    ///
    /// @param assistant never fails to be there; the one who asked closes it
    /// @param endpoint  where the model is; empty offline
    /// @param why       one or two sentences: who helps and why, in particular why offline
    /// @param checks    what is set up and what is not, for the doctor and the settings
    /// @param askTrust  whether trusting the spec would change anything
    /// @param templates what a model is asked
    public record Setup(
            Assistant assistant,
            Optional<Endpoint> endpoint,
            String why,
            List<Check> checks,
            boolean askTrust,
            Templates templates) {

        public Setup {
            checks = List.copyOf(checks);
        }

        public boolean isOffline() {
            return endpoint.isEmpty();
        }
    }

    private record Named(String written, String where, Endpoint.Source source) {}

    /// What is known so far of who helps with a spec.
    private record Draft(Path root, Preferred preferred, Templates templates, boolean asks, List<Check> checks) {

        void add(String name, Check.State state, String message) {
            checks.add(new Check(name, state, message));
        }

        Setup offline(String why) {
            return new Setup(new OfflineAssistant(), Optional.empty(), why, checks, asks, templates);
        }
    }

    public Setup setUp(Path root, Settings settings, Preferred preferred) {
        boolean trusted = trust.isTrusted(root);
        boolean asks = !trusted && (settings.model().baseUrl().isPresent() || SpecPrompts.areIn(root));
        Templates templates = trusted ? SpecPrompts.in(root) : Templates.OWN;
        Draft draft = new Draft(root, preferred, templates, asks, new ArrayList<>());
        draft.checks().add(trustCheck(settings, trusted, asks));
        if (preferred.isOffline()) {
            draft.add("endpoint", Check.State.OK, "Offline is chosen under Settings; no model is asked.");
            return draft.offline("Offline is chosen under Settings, so the offline assistant helps.");
        }
        Optional<Named> named = named(settings, preferred, trusted);
        if (named.isEmpty()) {
            draft.add(
                    "endpoint",
                    Check.State.MISSING,
                    "No model is set up. Enter an address under Settings, or set OPENAI_API_KEY; a server on this"
                            + " computer needs no key.");
            return draft.offline("No model is set up, so the offline assistant helps."
                    + (asks && settings.model().baseUrl().isPresent()
                            ? " This spec names one, which counts once you trust the spec."
                            : ""));
        }
        Optional<URI> address = Endpoint.address(named.get().written());
        if (address.isEmpty()) {
            ModelFailure bad = new ModelFailure.BadAddress(
                    named.get().written(), named.get().where());
            draft.add("endpoint", Check.State.BROKEN, bad.message() + " " + bad.advice());
            return draft.offline(bad.message() + " The offline assistant helps.");
        }
        Endpoint endpoint = new Endpoint(
                address.get(), model(settings, preferred, trusted), named.get().source());
        draft.add(
                "endpoint",
                Check.State.OK,
                endpoint.model() + " at " + endpoint.host() + ", named by "
                        + named.get().where() + ".");
        return withKey(draft, endpoint);
    }

    private Setup withKey(Draft draft, Endpoint endpoint) {
        return switch (new Keys(environment, store).of(endpoint)) {
            case Outcome.Failed<Optional<Keys.Key>> failed -> {
                draft.add(
                        "key",
                        Check.State.BROKEN,
                        failed.failure().message() + " " + failed.failure().advice());
                yield draft.offline(failed.failure().message() + " The offline assistant helps.");
            }
            case Outcome.Done<Optional<Keys.Key>> done -> {
                Optional<Keys.Key> key = done.value();
                if (key.isEmpty() && !endpoint.isLocal()) {
                    draft.add(
                            "key",
                            Check.State.MISSING,
                            "There is no key for " + endpoint.host() + ". Store one for it under Settings; a key that"
                                    + " was given for another host is not sent there.");
                    yield draft.offline("There is no key for " + endpoint.host() + ", so the offline assistant helps.");
                }
                draft.add(
                        "key",
                        Check.State.OK,
                        key.map(found -> "The key for " + endpoint.host() + " comes from " + found.from() + ".")
                                .orElse(endpoint.host() + " is on this computer; most such servers need no key."));
                yield through(draft, endpoint, key.map(Keys.Key::secret));
            }
        };
    }

    private Setup through(Draft draft, Endpoint endpoint, Optional<ApiKey> key) {
        return switch (new Proxies(environment).of(endpoint.baseUrl())) {
            case Outcome.Failed<Optional<HttpProxy>>(var failure) -> {
                draft.add("proxy", Check.State.BROKEN, failure.message() + " " + failure.advice());
                yield draft.offline(failure.message() + " The offline assistant helps.");
            }
            case Outcome.Done<Optional<HttpProxy>>(var proxy) -> {
                proxy.ifPresent(known -> draft.add(
                        "proxy",
                        Check.State.OK,
                        "Calls to " + endpoint.host() + " go through the proxy " + known.name() + "."));
                yield online(draft, endpoint, new ModelConnection(endpoint.baseUrl(), endpoint.model(), key, proxy));
            }
        };
    }

    private Setup online(Draft draft, Endpoint endpoint, ModelConnection connection) {
        Preferred preferred = draft.preferred();
        Ledger ledger = calls.ledger(draft.root());
        Optional<Budget> budget = preferred.budget(draft.root());
        Prices prices = Prices.listed().with(preferred.prices());
        Meter meter = ledger.meter(budget);
        Means means = calls.means(
                preferred
                        .runBudget()
                        .<Meter>map(run -> new RunMeter(run, meter))
                        .orElse(meter),
                prices);
        new CostChecks(prices, calls.cache())
                .of(endpoint, budget, ledger.look())
                .forEach(draft.checks()::add);
        return new Setup(
                new OpenAiAssistant(connection, draft.templates(), means, preferred.embeddings()),
                Optional.of(endpoint),
                endpoint.model() + " at " + endpoint.host() + " helps.",
                draft.checks(),
                draft.asks(),
                draft.templates());
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
}
