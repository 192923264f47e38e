package waymark.export;

/// What there is to say about a pathway, for a document that reports it.
///
/// @param weight how much it matters, in a word
/// @param sentence what was found, and what was expected
/// @param source what the rule rests on, with its date
public record Remark(String weight, String sentence, String source) {}
