package cn.jianxing.studio;

/**
 * Why a model may not be published.
 *
 * @param element id of the element, or of the nearest one around it that has an id; the file's name where none has
 * @param code stable code such as {@code model.script}
 * @param message one sentence with the particulars
 */
public record Finding(String file, String element, String code, String message) {}
