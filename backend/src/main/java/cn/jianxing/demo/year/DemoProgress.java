package cn.jianxing.demo.year;

/** How many acts of the demo's year have been played, so that an interrupted start goes on where it was. */
public interface DemoProgress {

    int actsPlayed();

    void played(int acts);
}
