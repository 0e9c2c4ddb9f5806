package org.clausewright.spec;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What came of something that can fail in ways a user can meet.
public sealed interface Outcome<T> {

    /// It worked.
    record Done<T>(T value) implements Outcome<T> {}

    /// It failed, in words for the user.
    record Failed<T>(Failure failure) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> failed(Failure failure) {
        return new Failed<>(failure);
    }

    /// What went wrong; empty where it worked.
    static Optional<Failure> failure(Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> done -> Optional.empty();
            case Failed<?> failed -> Optional.of(failed.failure());
        };
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return switch (this) {
            case Done<T> done -> new Done<>(function.apply(done.value()));
            case Failed<T> failed -> new Failed<>(failed.failure());
        };
    }

    /// What another step that can fail makes of it.
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
        return switch (this) {
            case Done<T> done -> function.apply(done.value());
            case Failed<T> failed -> new Failed<>(failed.failure());
        };
    }

    default void handle(Consumer<? super T> onDone, Consumer<? super Failure> onFailed) {
        switch (this) {
            case Done<T> done -> onDone.accept(done.value());
            case Failed<T> failed -> onFailed.accept(failed.failure());
        }
    }
}
