namespace Generator; internal sealed class X;
