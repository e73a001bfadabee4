using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>
/// A context in which unknown variables, members and functions are errors, and loops, recursion, output, work and memory are bounded so
/// that a mistake ends in a diagnostic and not in a hang. Work is counted in steps and not in time: a slow machine builds the same site.
/// </summary>
internal class StrictContext : TemplateContext
{
    /// <summary>No reader waits for a longer page: beyond it a template runs wild, or a list wants to be divided.</summary>
    public const int MostCharacters = 16 * 1024 * 1024;

    /// <summary>Turns of one loop with the loops inside it.</summary>
    public const int MostTurnsOfLoop = 100_000;

    /// <summary>Turns of all loops of a page: the package bounds each loop by itself.</summary>
    public const int MostTurns = 1_000_000;

    /// <summary>Steps of a page: thirty times what the longest of a plan takes, and done in a few seconds.</summary>
    public const long MostSteps = 5_000_000;

    /// <summary>Bytes that the making of a page may take in all, with those that are given back at once.</summary>
    public const long MostMemory = 1L << 30;

    public const int MostCallsInside = 50;

    /// <summary>Digits of a number: to write or to multiply longer ones takes minutes, and grows with the square of their length.</summary>
    public const int MostDigits = 1000;

    /// <summary>Characters that a template and all its partials write in all; the package cuts there, without a word.</summary>
    public const int MostWritten = 4 * MostCharacters;

    /// <summary>A text of so many characters counts as a step more, and one of less as none.</summary>
    private const int TextOfStep = 256;

    /// <summary>Steps after which memory is looked at.</summary>
    private const int BetweenLooks = 1 << 16;

    private const int MostBits = MostDigits * 10 / 3;

    private int turns;
    private long written;
    private long steps;
    private long nextLook;
    private long memoryBefore;

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
        BeginPage();
    }

    /// <summary>What the page has done so far.</summary>
    public long Steps => steps;

    /// <summary>Whether the text rendered last is longer than any page may be, or lacks what the package dropped.</summary>
    public bool IsTooLong(string rendered) => rendered.Length > MostCharacters || HasLostOutput();

    /// <summary>Every page has all of its limits to itself; on the thread that makes it.</summary>
    public void BeginPage()
    {
        (turns, written, steps, nextLook) = (0, 0, 0, BetweenLooks);
        memoryBefore = GC.GetAllocatedBytesForCurrentThread();
    }

    /// <summary>Counts work that is more than one step.</summary>
    public void Spend(long work, SourceSpan at)
    {
        if ((steps += work) >= nextLook)
        {
            Look(at);
        }
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptRawStatement raw)
        {
            CountWritten(raw.Text.Length, raw.Span);
        }

        if (scriptNode is ScriptBinaryExpression && value is string { Length: > BoundedFunction.MostText })
        {
            // A text put to itself doubles: a loop of thirty turns would make a gigabyte of a letter.
            throw new TemplateLimitException(scriptNode.Span, TemplateLimit.Text);
        }

        if (value is BigInteger number && number.GetBitLength() > MostBits)
        {
            throw new TemplateLimitException(scriptNode?.Span ?? CurrentSpan, TemplateLimit.Number);
        }

        steps += value is string text ? 1 + (text.Length / TextOfStep) : 1;
        if (steps >= nextLook)
        {
            Look(scriptNode?.Span ?? CurrentSpan);
        }

        return value;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (ObjectToString(textAsObject) is { } text)
        {
            CountWritten(text.Length, span);
            Write(text);
        }

        return this;
    }

    /// <summary>Everything that is written, also into what is captured and into partials; told before the package drops it.</summary>
    protected void CountWritten(int characters, SourceSpan at)
    {
        written += characters;
        if (written > MostWritten)
        {
            throw new TemplateLimitException(at, TemplateLimit.Written);
        }
    }

    /// <summary>Of a list the package would ask by reflection whether it is a dictionary, for each type on each page anew.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IList and not IScriptObject ? ListAccessor.Default : base.GetMemberAccessorImpl(target);

    protected override bool OnStepLoop(ScriptLoopStatementBase loop) => ++turns <= MostTurns
        ? base.OnStepLoop(loop)
        : throw new TemplateLimitException(loop.Span, TemplateLimit.Turns);

    private void Look(SourceSpan at)
    {
        nextLook = steps + BetweenLooks;
        CheckAbort();
        if (steps > MostSteps)
        {
            throw new TemplateLimitException(at, TemplateLimit.Steps);
        }

        if (GC.GetAllocatedBytesForCurrentThread() - memoryBefore > MostMemory)
        {
            throw new TemplateLimitException(at, TemplateLimit.Memory);
        }
    }

    /// <summary>The package drops what is written beyond its limit without a word; one more character tells.</summary>
    private bool HasLostOutput()
    {
        const string one = "x";
        PushOutput();
        Write(one);
        return PopOutput().ToString() != one;
    }
}
