using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>
/// A context in which unknown variables, members and functions are errors, and loops, recursion and output are bounded so that a
/// mistake ends in a diagnostic and not in a hang.
/// </summary>
internal class StrictContext : TemplateContext
{
    /// <summary>No reader waits for a longer page: beyond it a template runs wild, or a list wants to be divided.</summary>
    public const int MostCharacters = 16 * 1024 * 1024;

    /// <summary>Turns of one loop with the loops inside it.</summary>
    private const int MostTurnsOfLoop = 100_000;

    /// <summary>Turns of all loops of a page: the package bounds each loop by itself.</summary>
    private const int MostTurns = 1_000_000;

    /// <summary>Characters that a template and all its partials write in all; the package cuts there, without a word.</summary>
    private const int MostWritten = 4 * MostCharacters;

    private const int MostCallsInside = 50;

    private int turns;

    public StrictContext(ScriptObject builtins, CancellationToken cancellation)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = MostTurnsOfLoop;
        RecursiveLimit = MostCallsInside;
        LimitToString = MostWritten;
        CancellationToken = cancellation;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the text rendered last is longer than any page may be, or lacks what the package dropped.</summary>
    public bool IsTooLong(string rendered) => rendered.Length > MostCharacters || HasLostOutput();

    /// <summary>Of a list the package would ask by reflection whether it is a dictionary, for each type on each page anew.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IList and not IScriptObject ? ListAccessor.Default : base.GetMemberAccessorImpl(target);

    protected override bool OnStepLoop(ScriptLoopStatementBase loop) => ++turns <= MostTurns
        ? base.OnStepLoop(loop)
        : throw new ScriptRuntimeException(
            loop.Span, string.Create(CultureInfo.InvariantCulture, $"The loops of one page may turn {MostTurns:N0} times in all."));

    /// <summary>The package drops what is written beyond its limit without a word; one more character tells.</summary>
    private bool HasLostOutput()
    {
        const string one = "x";
        PushOutput();
        Write(one);
        return PopOutput().ToString() != one;
    }
}
