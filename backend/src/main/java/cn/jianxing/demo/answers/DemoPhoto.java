package cn.jianxing.demo.answers;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture of a village hall that nobody photographed; the same seed draws the same picture. */
final class DemoPhoto {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int GROUND = 430;

    private DemoPhoto() {}

    static byte[] jpeg(String seed) {
        Random random = new Random(seed.hashCode());
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        landscape(g, random);
        hall(g, random);
        people(g, random);
        g.dispose();
        return encoded(image);
    }

    private static void landscape(Graphics2D g, Random random) {
        g.setPaint(new GradientPaint(0, 0, tone(random, 0.56f, 0.35f, 0.92f), 0, GROUND, new Color(0xf2f6fa)));
        g.fillRect(0, 0, WIDTH, GROUND);
        for (int hill = 0; hill < 4; hill++) {
            g.setColor(tone(random, 0.33f, 0.25f, 0.62f));
            int width = 320 + random.nextInt(320);
            g.fillOval(random.nextInt(WIDTH) - width / 2, GROUND - 60 - random.nextInt(60), width, 260);
        }
        g.setPaint(new GradientPaint(0, GROUND, new Color(0xc9c3b4), 0, HEIGHT, new Color(0xa9a294)));
        g.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
    }

    private static void hall(Graphics2D g, Random random) {
        int left = 200 + random.nextInt(160);
        int width = 380 + random.nextInt(140);
        g.setColor(tone(random, 0.1f, 0.12f, 0.95f));
        g.fillRect(left, GROUND - 200, width, 220);
        g.setColor(tone(random, 0.02f, 0.55f, 0.5f));
        g.fillPolygon(
                new int[] {left - 30, left + width / 2, left + width + 30},
                new int[] {GROUND - 200, GROUND - 270, GROUND - 200},
                3);
        g.setColor(new Color(0xb3261e));
        g.fillRect(left + 40, GROUND - 180, width - 80, 34);
        g.setColor(new Color(0x5b6b7a));
        for (int window = 0; window < 4; window++) {
            g.fillRect(left + 40 + window * (width - 120) / 3, GROUND - 120, 44, 70);
        }
    }

    private static void people(Graphics2D g, Random random) {
        int group = 6 + random.nextInt(10);
        for (int person = 0; person < group; person++) {
            int x = 80 + random.nextInt(WIDTH - 160);
            int y = GROUND + 20 + random.nextInt(110);
            g.setColor(tone(random, random.nextFloat(), 0.5f, 0.7f));
            g.fillRoundRect(x - 13, y, 26, 58, 14, 14);
            g.setColor(new Color(0xe3b894));
            g.fillOval(x - 10, y - 22, 20, 22);
        }
    }

    private static Color tone(Random random, float hue, float saturation, float brightness) {
        return Color.getHSBColor(hue + (random.nextFloat() - 0.5f) * 0.05f, saturation, brightness);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }
}
