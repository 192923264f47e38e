/// What a sound pathway is: [Rules][waymark.rule.Rules] asks every rule and gathers
/// [findings][waymark.rule.Finding].
///
/// - **One rule a file.** Its class is named for what it wants, its name is a true sentence, and
///   what it rests on (source, date, figure, weight) is a row of the reference data.
/// - **Advice, never a gate.** A rule reads a pathway and changes nothing; a pathway that breaks
///   every rule can still be drawn and saved.
/// - **Plain words.** A finding says what was found in this pathway, where, and what was expected;
///   a [fix][waymark.rule.Fix] is data with a name.
/// - **No rule harms another.** One that throws becomes a finding that names it.
/// - **Same question, same answer.** Findings depend on the pathway and the reference data only,
///   and come in one order.
///
/// ```java
/// for (Finding finding : Rules.check(pathway, reference)) {
///   System.out.println(finding.severity().label() + ": " + finding.message());
/// }
/// ```
@NullMarked
package waymark.rule;

import org.jspecify.annotations.NullMarked;
