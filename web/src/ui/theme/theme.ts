import type { ThemeConfig } from 'antd';

const FONTS = "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/**
 * Restrained and dense. Every text colour has a contrast of at least 4.5 : 1 on the page's and on the panels' ground.
 */
export const THEME: ThemeConfig = {
  token: {
    fontFamily: FONTS,
    fontSize: 14,
    colorPrimary: '#1652a1',
    colorLink: '#1652a1',
    colorLinkHover: '#0d3a78',
    colorInfo: '#1652a1',
    colorSuccess: '#1b7a3d',
    colorWarning: '#8f5600',
    colorError: '#bb2124',
    colorText: '#1c2530',
    colorTextSecondary: '#4a5562',
    colorTextTertiary: '#5a6572',
    colorTextQuaternary: '#5f6975',
    colorTextPlaceholder: '#5f6975',
    colorTextDescription: '#56616e',
    colorBorder: '#b9c2cd',
    colorBorderSecondary: '#dfe4ea',
    colorBgLayout: '#f2f4f7',
    borderRadius: 4,
    controlHeight: 30,
    controlHeightSM: 24,
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: { defaultShadow: 'none', primaryShadow: 'none', dangerShadow: 'none' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Segmented: { trackBg: '#e2e7ee' },
    Modal: { titleFontSize: 16 },
  },
};
