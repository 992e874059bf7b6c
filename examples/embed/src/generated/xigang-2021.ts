// Written by `rubrica types` from xigang-2021, version 2021.1; do not edit.
// meaning 43527f63ea391a069e64c2188eaf0593017bb7fc5594fc021c1b78e40f5d7ddd
import type { Correction, CountValue, Rubric, SubmissionValue } from '@rubrica/evaluator';

export type ItemId =
  | '1'
  | '2'
  | '3'
  | '4.1'
  | '4.2'
  | '5.1'
  | '5.2'
  | '6.1'
  | '6.2'
  | '7';

export type Facts = {
  readonly items: {
    /** 监督指导业主大会及业主委员会工作 */
    readonly '1': {
      readonly submitted: SubmissionValue;
    };
    /** 房屋安全管理 */
    readonly '2': {
      /** 巡查频次不足 */
      readonly 'patrols-below-frequency': boolean;
      /** 未上报的安全隐患（次） */
      readonly 'unreported-hazard': CountValue;
      readonly Q1: {
        readonly submitted: SubmissionValue;
      };
      readonly Q2: {
        readonly submitted: SubmissionValue;
      };
    };
    /** 全面提高物业服务水平，提升业主满意度 */
    readonly '3': {
      readonly submitted: SubmissionValue;
      /** 未报送的内容（项） */
      readonly 'unsubmitted-content': CountValue;
    };
    /** 非住宅物业项目基本信息录入 */
    readonly '4.1': {
      readonly submitted: SubmissionValue;
      /** 未记入不良行为记录（个） */
      readonly unrecorded: CountValue;
    };
    /** 及时记录不良行为信息 */
    readonly '4.2': {
      readonly submitted: SubmissionValue;
      /** 未及时录入的不良信息（条） */
      readonly unentered: CountValue;
    };
    /** 维修资金使用整改情况 */
    readonly '5.1': {
      readonly submitted: SubmissionValue;
      /** 未整改的项目（个） */
      readonly 'unrectified-project': CountValue;
    };
    /** 维修资金使用情况明细表 */
    readonly '5.2': {
      /** 未记入不良行为信息的违规（个） */
      readonly 'unrecorded-violation': CountValue;
      readonly Q1: {
        readonly submitted: SubmissionValue;
      };
      readonly Q2: {
        readonly submitted: SubmissionValue;
      };
    };
    /** 信访回复情况统计表 */
    readonly '6.1': {
      readonly submitted: SubmissionValue;
    };
    /** 信访问题属地化办结 */
    readonly '6.2': {
      /** 未属地化办结、上访或督办未回复（个） */
      readonly 'petition-failure': CountValue;
    };
    /** 开展公共收益专项整治工作 */
    readonly '7': {
      readonly submitted: SubmissionValue;
      /** 未公示且未记入不良行为记录的项目（个） */
      readonly 'unpublished-unrecorded-project': CountValue;
    };
  };
  readonly corrections?: readonly Correction<ItemId>[];
};

export type TypedRubric = Rubric<Facts, ItemId>;
