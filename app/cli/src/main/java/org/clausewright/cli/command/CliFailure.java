package org.clausewright.cli.command;

import java.util.List;
import java.util.Optional;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.workspace.model.Check;
import org.clausewright.workspace.model.ModelAccess.Setup;

/// What can be wrong with what a command was called on, beside what the capabilities say themselves.
sealed interface CliFailure extends Failure {

    /// A file whose bytes are no text.
    record NotUtf8(String file) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.not-utf8", file);
        }

        @Override
        public String advice() {
            return Words.of("failure.not-utf8.advice");
        }
    }

    /// A baseline that was asked for and is not there.
    record NoBaseline(String file) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.no-baseline", file);
        }

        @Override
        public String advice() {
            return Words.of("failure.no-baseline.advice", file);
        }
    }

    /// @param line the first one that is wrong, from 1
    record BadBaseline(String file, int line) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.bad-baseline", file, line);
        }

        @Override
        public String advice() {
            return Words.of("failure.bad-baseline.advice");
        }
    }

    /// A file that the system does not give out.
    record Unreadable(String file) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.unreadable", file);
        }

        @Override
        public String advice() {
            return Words.of("failure.unreadable.advice");
        }
    }

    /// @param nearest the id that was perhaps meant
    record UnknownClause(String id, Optional<String> nearest) implements CliFailure {

        static UnknownClause in(Spec spec, String id) {
            List<String> ids = spec.documents().stream()
                    .flatMap(document -> document.clauses().stream())
                    .map(Clause::id)
                    .toList();
            return new UnknownClause(id, new Nearest(ids).to(id));
        }

        @Override
        public String message() {
            return Words.of("failure.unknown-clause", id);
        }

        @Override
        public String advice() {
            return nearest.map(other -> Words.of("failure.nearest", other))
                    .orElseGet(() -> Words.of("failure.unknown-clause.advice"));
        }
    }

    /// @param most how many may be asked for at once
    record WrongCount(int count, int most) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.wrong-count", count);
        }

        @Override
        public String advice() {
            return Words.of("failure.wrong-count.advice", most);
        }
    }

    /// A limit that lets nothing through.
    ///
    /// @param option as it is written on the command line
    record WrongLimit(String option, int limit) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.wrong-limit", option, limit);
        }

        @Override
        public String advice() {
            return Words.of("failure.wrong-limit.advice", option);
        }
    }

    /// @param nearest the id that was perhaps meant
    record UnknownRule(String id, Optional<String> nearest) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.unknown-rule", id);
        }

        @Override
        public String advice() {
            return nearest.map(other -> Words.of("failure.nearest", other))
                    .orElseGet(() -> Words.of("failure.unknown-rule.advice"));
        }
    }

    /// @param templates those that there are
    record UnknownTemplate(String name, String templates) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.unknown-template", name);
        }

        @Override
        public String advice() {
            return Words.of("failure.unknown-template.advice", templates);
        }
    }

    /// A model was asked for, and there is none to ask.
    ///
    /// @param why what is missing or wrong, and what to do about it
    record NoModel(String why) implements CliFailure {

        static NoModel of(Setup setup) {
            return new NoModel(setup.checks().stream()
                    .filter(check -> !check.name().equals("trust"))
                    .filter(check -> check.state() != Check.State.OK)
                    .map(Check::message)
                    .findFirst()
                    .orElseGet(setup::why));
        }

        @Override
        public String message() {
            return why;
        }

        @Override
        public String advice() {
            return Words.of("failure.no-model.advice");
        }
    }

    /// There is no model to ask, and without one the command has nothing to say.
    ///
    /// @param why what is missing or wrong, and what to do about it
    record NeedsModel(String why) implements CliFailure {

        @Override
        public String message() {
            return Words.of("failure.needs-model");
        }

        @Override
        public String advice() {
            return why;
        }
    }
}
