/// What is known about pay, qualifications, posts and rules, as dated values:
/// [Reference][waymark.model.reference.Reference] and its tables.
///
/// - **Never bare.** Each value carries its source, that source's date and how sure it is; what is
///   derived or provisional says so wherever it is shown.
/// - **Of a day.** A figure belongs to a year and a rule to a period; the day for which a pathway
///   speaks picks them.
/// - **Replaceable.** The figures live in tables that a school or trust may replace by its own; no
///   figure stands in code.
/// - **Gaps stay gaps.** What is not known is absent, and whoever asks gets nothing rather than a
///   guess.
///
/// ```java
/// Optional<PayPoint> l6 =
///     reference.pay().at(PayArea.ENGLAND, PayFrame.LEADERSHIP, "L6", reference.dayOf(pathway));
/// String told = l6.map(p -> "£" + p.pounds() + ", " + p.status().label()).orElse("not known");
/// ```
@NullMarked
package waymark.model.reference;

import org.jspecify.annotations.NullMarked;
