/// Somebody's own way through a pathway: [Plan][waymark.model.plan.Plan], and the
/// [Person][waymark.model.plan.Person] whose it is.
///
/// - **Apart from the pathway.** A plan names its pathway and is kept beside it; nothing personal
///   is ever in a pathway.
/// - **Remembers what it saw.** It holds the roles, steps and qualifications on its way as they
///   were, so that a changed pathway can be compared with them.
/// - **A name is not needed.** Who gives none has a plan all the same.
///
/// ```java
/// Plan plan = Plan.of(Plan.Origin.of(pathway, version), person, targets, By.TIME)
///     .withWay(route.steps(), pathway);
/// ```
@NullMarked
package waymark.model.plan;

import org.jspecify.annotations.NullMarked;
