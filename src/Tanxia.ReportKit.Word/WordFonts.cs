namespace Tanxia.ReportKit.Word;

/// <summary>A set of fonts; single ones can be named beside it.</summary>
public enum WordFonts
{
    /// <summary>Those that the offices' templates name: 方正小标宋简体, 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体.</summary>
    Standard,

    /// <summary>Those that come with Windows and Office: 华文中宋, 仿宋, 楷体, 黑体, 宋体. They have rare characters of names as well.</summary>
    Common,
}
