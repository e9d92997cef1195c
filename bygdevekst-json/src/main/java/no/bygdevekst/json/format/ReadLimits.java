package no.bygdevekst.json.format;

/**
 * How large a document may be to be read (<i>grenser for lesing</i>), such as 16 MiB and 100 levels.
 *
 * @param bytes the most bytes that it may have, at least 1
 * @param depth the most objects and arrays that may stand inside each other, the outermost counted, at least 1
 */
public record ReadLimits(int bytes, int depth) {

    private static final ReadLimits STANDARD = new ReadLimits(16 * 1024 * 1024, 100);

    /**
     * Checks the limits.
     *
     * @param bytes the most bytes that it may have, at least 1
     * @param depth the most objects and arrays that may stand inside each other, the outermost counted, at least 1
     * @throws IllegalArgumentException if one is less than 1
     */
    public ReadLimits {
        requirePositive("bytes", bytes);
        requirePositive("depth", depth);
    }

    /**
     * The limits of the format: 16 MiB and 100 levels.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * These limits with another size.
     *
     * @param bytes the most bytes, at least 1
     * @return the limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withBytes(int bytes) {
        return new ReadLimits(bytes, depth);
    }

    /**
     * These limits with another depth.
     *
     * @param depth the most levels, at least 1
     * @return the limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withDepth(int depth) {
        return new ReadLimits(bytes, depth);
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " is less than 1: " + limit);
        }
    }
}
