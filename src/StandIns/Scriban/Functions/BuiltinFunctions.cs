using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The object at the bottom of every stack: the built-in functions by group.</summary>
public class BuiltinFunctions : ScriptObject
{
    public BuiltinFunctions()
        : base(12, autoImportStaticsFromThisType: false)
    {
        SetValue("array", new ArrayFunctions(), readOnly: true);
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        SetValue("include", new IncludeFunction(), readOnly: true);
        SetValue("include_join", new IncludeJoinFunction(), readOnly: true);
        SetValue("date", new DateTimeFunctions(), readOnly: true);
        SetValue("html", new HtmlFunctions(), readOnly: true);
        SetValue("math", new MathFunctions(), readOnly: true);
        SetValue("object", new ObjectFunctions(), readOnly: true);
        SetValue("regex", new RegexFunctions(), readOnly: true);
        SetValue("string", new StringFunctions(), readOnly: true);
        SetValue("timespan", new TimeSpanFunctions(), readOnly: true);
    }
}
