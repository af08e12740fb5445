package cn.jianxing.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Noto Serif SC (思源宋体, SIL Open Font License), which documents are set in. */
@Component
class Typeface {

    private static final String FILE = "fonts/400Regular/NotoSerifSC_400Regular.ttf";

    private final SingletonSupplier<byte[]> file = SingletonSupplier.of(Typeface::load);
    private final SingletonSupplier<CmapLookup> characters = SingletonSupplier.of(this::readCharacters);

    /** Read anew for each document: a typeface in use belongs to one thread. */
    TrueTypeFont open() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file.obtain())));
    }

    boolean has(int letter) {
        return characters.obtain().getGlyphId(letter) != 0;
    }

    private CmapLookup readCharacters() {
        try (TrueTypeFont font = open()) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] load() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    FILE + " is not on the class path: run `npm ci` in forms/ and build the backend again", missing);
        }
    }
}
