package org.clausewright.assist;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Base64;
import java.util.Optional;

/// What a text means to an embedding model: a direction in a space of the model's own. Two texts of near meaning point
/// nearly the same way. Only embeddings of one model can be compared.
public final class Embedding {

    private static final int MOST_NUMBERS = 16_384;

    /// Of length one; all zero where the model says nothing.
    private final float[] direction;

    private Embedding(float[] direction) {
        this.direction = direction;
    }

    /// Empty where there are no numbers or far too many, or where one is not finite.
    public static Optional<Embedding> of(double... numbers) {
        double squares = 0;
        for (double number : numbers) {
            squares += number * number;
        }
        if (numbers.length == 0 || numbers.length > MOST_NUMBERS || !Double.isFinite(squares)) {
            return Optional.empty();
        }
        float[] direction = new float[numbers.length];
        for (int i = 0; i < numbers.length && squares > 0; i++) {
            direction[i] = (float) (numbers[i] / Math.sqrt(squares));
        }
        return Optional.of(new Embedding(direction));
    }

    /// As [#written] wrote it; empty where it is not that.
    public static Optional<Embedding> read(String written) {
        try {
            FloatBuffer floats =
                    ByteBuffer.wrap(Base64.getDecoder().decode(written)).asFloatBuffer();
            double[] numbers = new double[Math.min(floats.remaining(), MOST_NUMBERS + 1)];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = floats.get(i);
            }
            return of(numbers);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /// As one line of text.
    public String written() {
        ByteBuffer bytes = ByteBuffer.allocate(direction.length * Float.BYTES);
        bytes.asFloatBuffer().put(direction);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    public int dimensions() {
        return direction.length;
    }

    /// The cosine of the angle between the two: 1 for the same meaning, about 0 for meanings that have nothing to do
    /// with each other.
    ///
    /// @throws IllegalArgumentException where they have not equally many dimensions
    public double cosine(Embedding other) {
        if (other.dimensions() != dimensions()) {
            throw new IllegalArgumentException(
                    "embeddings of " + dimensions() + " and " + other.dimensions() + " dimensions cannot be compared");
        }
        double product = 0;
        for (int i = 0; i < direction.length; i++) {
            product += (double) direction[i] * other.direction[i];
        }
        return product;
    }
}
