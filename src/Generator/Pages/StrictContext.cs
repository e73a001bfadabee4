using System.Globalization;
using Scriban;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>
/// A context in which unknown variables, members and functions are errors, and loops, recursion and output are bounded so that a
/// mistake ends in a diagnostic and not in a hang.
/// </summary>
internal class StrictContext : TemplateContext
{
    public StrictContext(ScriptObject builtins, ITemplateLoader? loader, CancellationToken cancellation)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = 100_000;
        RecursiveLimit = 50;
        LimitToString = 4 * 1024 * 1024;
        TemplateLoader = loader;
        CancellationToken = cancellation;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }
}
