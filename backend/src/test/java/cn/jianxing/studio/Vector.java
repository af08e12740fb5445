package cn.jianxing.studio;

/**
 * One way in which a model tries to get more than it may have.
 *
 * @param element what the refusal must name
 */
record Vector(String name, String element, String file, String passage, String replacement) {

    Release release() {
        return SampleRelease.spoiled(file, passage, replacement);
    }

    @Override
    public String toString() {
        return name;
    }
}
