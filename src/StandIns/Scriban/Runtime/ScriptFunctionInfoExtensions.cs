namespace Scriban.Runtime;

/// <summary>Questions about the parameters of a function.</summary>
public static class ScriptFunctionInfoExtensions
{
    public static bool IsParameterType<T>(this IScriptFunctionInfo functionInfo, int index)
    {
        ArgumentNullException.ThrowIfNull(functionInfo);
        return index < functionInfo.ParameterCount && functionInfo.GetParameterInfo(index).ParameterType == typeof(T);
    }
}
