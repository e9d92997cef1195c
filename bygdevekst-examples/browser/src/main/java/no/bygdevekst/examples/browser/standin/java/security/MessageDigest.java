package no.bygdevekst.examples.browser.standin.java.security;

import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** SHA-256, as FIPS 180-4 describes it (<i>sjekksum</i>). */
public final class MessageDigest {

    private static final int BLOCK = 64;
    private static final int ROUNDS = 64;

    // The first 32 bits of the fractions of the cube roots of the first 64 primes.
    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private MessageDigest() {}

    /**
     * The algorithm of a name.
     *
     * @param name {@code SHA-256}
     * @return the algorithm, with nothing taken in
     * @throws NoSuchAlgorithmException if it is another
     */
    public static MessageDigest getInstance(String name) throws NoSuchAlgorithmException {
        if (!name.equals("SHA-256")) {
            throw new NoSuchAlgorithmException(name);
        }
        return new MessageDigest();
    }

    /**
     * The digest of some bytes. It is asked once.
     *
     * @param bytes the bytes
     * @return 32 bytes
     */
    public byte[] digest(byte[] bytes) {
        byte[] padded = padded(bytes);
        for (int at = 0; at < padded.length; at += BLOCK) {
            take(words(padded, at));
        }
        byte[] digest = new byte[state.length * Integer.BYTES];
        for (int i = 0; i < digest.length; i++) {
            digest[i] = (byte) (state[i / 4] >>> (24 - 8 * (i % 4)));
        }
        return digest;
    }

    // A bit of 1, then 0 until the length in bits, of eight bytes, ends a block.
    private static byte[] padded(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + 8) / BLOCK * BLOCK + BLOCK);
        padded[bytes.length] = (byte) 0x80;
        long bits = 8L * bytes.length;
        for (int i = 1; i <= Long.BYTES; i++) {
            padded[padded.length - i] = (byte) bits;
            bits >>>= 8;
        }
        return padded;
    }

    private static int[] words(byte[] bytes, int at) {
        int[] w = new int[ROUNDS];
        for (int i = 0; i < BLOCK; i++) {
            w[i / 4] = (w[i / 4] << 8) | (bytes[at + i] & 0xFF);
        }
        for (int t = 16; t < ROUNDS; t++) {
            int low = Integer.rotateRight(w[t - 15], 7) ^ Integer.rotateRight(w[t - 15], 18) ^ (w[t - 15] >>> 3);
            int high = Integer.rotateRight(w[t - 2], 17) ^ Integer.rotateRight(w[t - 2], 19) ^ (w[t - 2] >>> 10);
            w[t] = w[t - 16] + low + w[t - 7] + high;
        }
        return w;
    }

    private void take(int[] w) {
        int[] v = state.clone();
        for (int t = 0; t < ROUNDS; t++) {
            int sum1 = Integer.rotateRight(v[4], 6) ^ Integer.rotateRight(v[4], 11) ^ Integer.rotateRight(v[4], 25);
            int sum0 = Integer.rotateRight(v[0], 2) ^ Integer.rotateRight(v[0], 13) ^ Integer.rotateRight(v[0], 22);
            int first = v[7] + sum1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[t] + w[t];
            int second = sum0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
            System.arraycopy(v, 0, v, 1, v.length - 1);
            v[4] += first;
            v[0] = first + second;
        }
        for (int i = 0; i < state.length; i++) {
            state[i] += v[i];
        }
    }
}
